"""What a spec must keep to, one rule or a handful of related ones a module; `scripts.codegen.lint` applies them all."""
