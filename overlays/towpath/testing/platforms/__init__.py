"""What each platform does beyond its spec, one module a platform; a platform without one behaves neutrally."""
