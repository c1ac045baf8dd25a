"""What speaks for an organisation as a project's owner, or against it: the rank is the weight, and those of a text are added up."""
