"""Facts about the API that the official Python client knows, read from its published files.

The files are read as text and parsed with `ast`; nothing is imported or run. Only routes, names, parameters, types,
values, unions and deprecations are taken, never sentences. What the reader does not understand is an error with
file and line, never a guess.
"""

from __future__ import annotations

from spec.release.document import Release, read_release

__all__ = ["Release", "read_release"]
