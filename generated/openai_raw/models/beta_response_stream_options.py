"""What only `BetaResponseStreamOptions` can be or hold."""

from __future__ import annotations

from ..types import Model as Base, absent, model


@model
class BetaResponseStreamOptionsObject(Base):
    """Options of a streamed response."""

    include_obfuscation: bool | None = absent
    """Whether events get random padding that hides their length from an observer; turn it off to save bandwidth on
    a link you trust."""
