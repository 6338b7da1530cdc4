//! Several arrests: which letters they make, what goes into none, and what each is called.
