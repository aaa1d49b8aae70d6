"""`GraderStringCheck`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, model


@model
class GraderStringCheck(Base):
    """Compares two strings; the score is 1 or 0."""

    type: Literal["string_check"]
    """Discriminator: always `string_check`."""
    name: str
    """Name of the grader."""
    input: str
    """The text to score, usually `{{sample.output_text}}`."""
    reference: str
    """The text to compare with."""
    operation: GraderStringCheckOperation
    """Comparison: `eq` equal, `ne` not equal, `like` contains, `ilike` contains, ignoring case."""

    _tags = {"type": "string_check"}


GraderStringCheckOperationInput: TypeAlias = Literal["eq", "ne", "like", "ilike"]
GraderStringCheckOperation: TypeAlias = GraderStringCheckOperationInput | str
"""Comparison: `eq` equal, `ne` not equal, `like` contains, `ilike` contains, ignoring case."""
