from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class ResponseFormatTextGrammar(Base):
    """Output that matches a grammar."""

    type: Literal["grammar"]
    """Discriminator: always `grammar`."""
    grammar: str
    """Definition of the grammar."""

    _tags = {"type": "grammar"}
