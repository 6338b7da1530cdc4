# Two commands are enough on a new machine: `make serve` to see the site, `make test` to check it.

# What scripts/tools.sh builds comes first, so that all recipes use the pinned versions.
export PATH := $(CURDIR)/.tools/bin:$(PATH)

PORT ?= 8080
SITE := cargo run --locked --quiet --package site --

.DEFAULT_GOAL := help
.PHONY: help tools browser site serve papers test check release release-check bench sizes load answerable lighthouse words forces page book book-pdf book-diff clean

help: ## This list
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' Makefile | expand -t 16

tools: ## Set up the wasm target, trunk and wasm-bindgen (about four minutes, once)
	@scripts/tools.sh

browser: ## Set up three browsers and their drivers for the browser tests
	@scripts/browser.sh

site: tools ## Write the whole site to dist/
	@scripts/site.sh

serve: site ## Build the site and serve it with its headers; PORT= changes the port (8080)
	@$(SITE) serve --port $(PORT)

papers: ## Leaflets, poster and card as PDF in target/papers/; FORCE= the force's id, ADDRESS= where the copy lives
	@cargo run --locked --quiet --package papers -- $(if $(FORCE),--force $(FORCE)) $(if $(ADDRESS),--address $(ADDRESS))

test: tools browser ## Every check: format, lints, crates, tests, site, browser tests
	@scripts/test.sh

check: ## The fast loop: format, the quick lints, and the tests of all but pages and papers
	@scripts/lint.sh
	@cargo test --locked
	@cargo test --locked --package words-compile

release: tools ## Write the site with all that a publisher needs as one zip file to target/zip/
	@scripts/release.sh

release-check: tools ## Is it known who runs this copy, and are two builds the same? slow
	@scripts/release-check.sh

bench: ## Measure the rules
	@cargo bench --locked --package rules

sizes: ## Size of each file in dist/ against its budget
	@$(SITE) sizes

load: ## Requests a second that nginx answers with this site, against empty files of the same length
	@scripts/load.sh

answerable: ## How long until the check can be answered, on slow networks, on a site that is being served
	@scripts/answerable.sh

lighthouse: ## Lighthouse on four pages of a site that is being served, median of five
	@scripts/lighthouse.sh

words: ## Reading grade of all words against their budget
	@$(SITE) words

forces: ## What is missing for each police force, and what is due to be looked at again
	@$(SITE) forces

page: ## A new guidance page with correct front matter: make page NAME=how-to-ask
	@$(SITE) page $(NAME)

book: ## The reviewer's book, to read and sign: target/book/reviewers-book.html
	@$(SITE) book

book-pdf: book ## The same book as tagged PDF; it needs what `make papers` needs
	@cargo run --locked --quiet --package papers --bin reviewers-book

book-diff: ## What the book says otherwise than an earlier one: make book-diff OLD=reviewers-book.json
	@$(SITE) book-diff "$(OLD)"

clean: ## Remove everything that was built, but for the tools
	@cargo clean
	@rm -rf dist hosting
