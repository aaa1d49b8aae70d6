from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class ResponseFormatTextGrammar(Base):
    """The answer fits a grammar."""

    type: Literal["grammar"]
    """Tells this object from others that can stand in its place: always `grammar`."""
    grammar: str
    """The grammar, as text."""

    _tags = {"type": "grammar"}
