"""How news texts name an earlier project that a project builds on."""
