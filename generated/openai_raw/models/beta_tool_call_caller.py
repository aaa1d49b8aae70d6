"""What only `BetaToolCallCaller` can be or hold."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class BetaProgramToolCallCaller(Base):
    """A program that the model wrote called the tool."""

    type: Literal["program"]
    """Tells this object from others that can stand in its place: always `program`. Default: `program`."""
    caller_id: str
    """Id of the caller."""

    _tags = {"type": "program"}


@model
class BetaDirectToolCallCaller(Base):
    """The model called the tool itself."""

    type: Literal["direct"]
    """Tells this object from others that can stand in its place: always `direct`. Default: `direct`."""

    _tags = {"type": "direct"}
