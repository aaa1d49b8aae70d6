"""Replaces the package ``openai`` with the module tree."""

from __future__ import annotations

import sys

from ..errors import ConfigurationError
from .modules import Finder, imported

__all__ = ["install"]


def install() -> None:
    """See `overlay.interop.install`."""
    if any(isinstance(finder, Finder) for finder in sys.meta_path):
        return
    if imported():
        raise ConfigurationError(
            "the package openai has been imported already: call overlay.interop.install() before anything imports it, "
            "such as first in the program, in sitecustomize.py, or in conftest.py"
        )
    sys.meta_path.insert(0, Finder())
