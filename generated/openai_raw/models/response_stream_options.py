"""What only `ResponseStreamOptions` can be or hold."""

from __future__ import annotations

from ..types import Model as Base, absent, model


@model
class ResponseStreamOptionsObject(Base):
    """Streaming options."""

    include_obfuscation: bool | None = absent
    """Whether to pad events with random characters that hide their size from network observers. Turn it off to
    save bandwidth on a trusted network."""
