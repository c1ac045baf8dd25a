"""Fields that laws ask for: one file each, a `Profile` named PROFILE; the file's name is the profile's."""
