"""The operations tagged "content_provenance_checks"."""
