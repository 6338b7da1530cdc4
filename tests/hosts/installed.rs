//! The release that `scripts/copy.sh` made, of another publisher, below a path: installed on each server
//! from the zip file and nothing else.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use crate::client::get;
use crate::headers::definition;
use crate::servers::{INSTALLED, install};
use crate::verify::verify;
use crate::{folder, names, root};

/// Where the copy begins, as its address in `site.toml` says.
const PATH: &str = "/custody/photos";

fn name() -> String {
    format!("custody-image-check-{}", env!("CARGO_PKG_VERSION"))
}

/// The release, unpacked.
fn release() -> &'static Path {
    static RELEASE: OnceLock<PathBuf> = OnceLock::new();
    RELEASE.get_or_init(|| {
        let file = root().join("target/copy").join(format!("{}.zip", name()));
        let file = fs::File::open(file).expect("the release of the tests: run scripts/copy.sh");
        let place = folder("installed");
        zip::ZipArchive::new(file).unwrap().extract(&place).unwrap();
        place.join(name())
    })
}

#[test]
fn each_server_sends_the_release_as_it_must() {
    let definition = definition(release(), PATH);
    for name in INSTALLED {
        let server = install(name, release(), &format!("{PATH}/"), "installed-headers");
        definition.check_addresses(&server);
        definition.check_nothing(&server);
        definition.check_slashes(&server);
        let begin = get(server.port, PATH, "br");
        assert!([301, 308].contains(&begin.status), "{name}: {}", begin.status);
        // The rest of the host is not ours.
        let other = get(server.port, "/", "br");
        assert_eq!(other.all("content-security-policy"), Vec::<&str>::new(), "{name}");
        assert!(other.status != 200 || other.body.is_empty(), "{name}");
    }
}

/// Ten sheets for the force of the copy, and the licence of the fonts in them.
#[test]
fn the_release_has_papers_to_print() {
    let papers = release().join("papers");
    let files = fs::read_dir(&papers).expect("the papers").map(|file| file.unwrap().path());
    let sheets = files.filter(|file| file.extension().is_some_and(|ending| ending == "pdf"));
    assert_eq!(sheets.count(), 10);
    assert!(fs::read(papers.join("leaflet-a5.pdf")).unwrap().starts_with(b"%PDF-1."));
    let licence = fs::read_to_string(papers.join("licence-of-the-fonts.txt")).unwrap();
    assert!(licence.contains("SIL OPEN FONT LICENSE"));
}

#[test]
fn the_test_for_copies_is_green_on_each_server() {
    for name in INSTALLED {
        let server = install(name, release(), &format!("{PATH}/"), "installed-verify");
        let address = format!("http://127.0.0.1:{}{PATH}/", server.port);
        let (status, text) = verify(&address, release(), "");
        assert_eq!(status, 0, "{name}: {text}");
        assert!(text.starts_with("Right: all "), "{name}: {text}");
    }
}

/// The page for unknown addresses is sent for any of them, so its links begin at the root of the host.
#[test]
fn the_page_for_unknown_addresses_leads_into_the_copy() {
    let page = fs::read_to_string(release().join("site/404.html")).unwrap();
    let links = page.split(" href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let own: Vec<&str> = links.filter(|link| link.starts_with('/')).collect();
    assert!(own.len() > 5, "{own:?}");
    for link in own {
        assert!(link.starts_with(&format!("{PATH}/")), "{link}");
    }
}

#[test]
fn the_release_has_all_its_parts_and_their_hashes() {
    for part in [
        "INSTALL.html",
        "LICENCES.txt",
        "LICENSE-APACHE",
        "LICENSE-MIT",
        "CHANGELOG.md",
        "custody-image-check.html",
        "hosting/nginx.conf",
        "hosting/Caddyfile",
        "hosting/headers.json",
        "sbom/check.cdx.json",
        "sbom/build.cdx.json",
        "site/manifest.json",
        "site/.htaccess",
        "site/_headers",
        "site/web.config",
        "site/index.html.br",
        "verify-copy.sh",
    ] {
        assert!(release().join(part).is_file(), "{part}");
    }
    let check = Command::new("sha256sum")
        .args(["--check", "--strict", "--quiet", "SHA256SUMS"])
        .current_dir(release())
        .output()
        .unwrap();
    assert!(check.status.success(), "{}", String::from_utf8_lossy(&check.stdout));
    let list = fs::read_to_string(release().join("SHA256SUMS")).unwrap();
    assert_eq!(list.lines().count() + 1, names(release()).len(), "every file but the list itself");
}

#[test]
fn one_build_packed_twice_gives_the_same_bytes() {
    let place = folder("packed-twice");
    let twice = ["one.zip", "another.zip"].map(|file| {
        let file = place.join(file);
        site::archive::write_archive(release(), &file).unwrap();
        fs::read(file).unwrap()
    });
    assert!(twice[0] == twice[1]);
    let made = root().join("target/copy").join(format!("{}.zip", name()));
    assert!(twice[0] == fs::read(made).unwrap(), "not the bytes of the release");
}

/// What a release is made of names crates, and neither a time nor a folder of the machine.
#[test]
fn the_lists_of_parts_are_whole_and_say_nothing_of_the_machine() {
    for (file, part) in [("check", "leptos"), ("build", "words-compile")] {
        let text = fs::read_to_string(release().join(format!("sbom/{file}.cdx.json"))).unwrap();
        let list: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(list["bomFormat"], "CycloneDX");
        assert_eq!(list["metadata"]["timestamp"], "1970-01-01T00:00:00.000000000Z");
        assert!(list.get("serialNumber").is_none(), "{file}");
        let parts = list["components"].as_array().unwrap();
        let ours = parts.iter().find(|it| it["name"] == part).expect(part);
        assert!(ours["version"].is_string() && ours["licenses"].is_array());
    }
    let licences = fs::read_to_string(release().join("LICENCES.txt")).unwrap();
    assert!(licences.contains("\nleptos ") && licences.contains("Permission is hereby granted"));
    let here = root().canonicalize().unwrap();
    for name in names(release()) {
        let bytes = fs::read(release().join(&name)).unwrap();
        let text = String::from_utf8_lossy(&bytes);
        assert!(!text.contains(here.to_str().unwrap()), "{name} names {}", here.display());
        assert!(!text.contains("/.cargo/registry"), "{name}");
    }
}

/// The page at the top of the release leads into the folder with the site.
#[test]
fn the_page_on_installing_stands_at_the_top() {
    let page = fs::read_to_string(release().join("INSTALL.html")).unwrap();
    assert!(page.contains("Borsetshire Police") && page.contains("location ^~ /custody/photos/"));
    assert!(page.contains("www.borsetshire.police.uk {"), "the block for Caddy has the host");
    let links = page.split(" href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let inside = links.filter(|link| !link.starts_with("http") && !link.starts_with('#'));
    let mut count = 0;
    for link in inside.filter(|link| !link.starts_with("mailto:")) {
        let file = link.split('#').next().unwrap();
        assert!(release().join(file).is_file(), "{link}");
        count += 1;
    }
    assert!(count > 10, "{count}");
}

/// What the settings of a copy change, and what they leave.
#[test]
fn the_copy_is_its_publishers() {
    let page = |file: &str| fs::read_to_string(release().join("site").join(file)).unwrap();
    let home = page("index.html");
    for words in [
        "This copy is run by Borsetshire Police.",
        "From Borsetshire Police:</strong> Our custody office is closed until Monday.",
        "The letter already has the name of Kent Police.",
        "--accent:#4d2a7d",
    ] {
        assert!(home.contains(words), "{words}");
    }
    assert!(page("get-help/index.html").contains("Borchester Law Centre"));
    assert!(!release().join("site/guide/how-long-police-keep-it").exists());
    // What nobody can set: the list of who should get advice first, the marks, the rules' date.
    assert!(page("guide/how-to-ask/index.html").contains("Stop and get legal advice first if"));
    assert!(page("guide/how-this-site-decides/index.html").contains("unconfirmed"));
    assert!(home.contains("These are the rules as we knew them on"));
}
