from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.grader_string_check_operation import GraderStringCheckOperation, GraderStringCheckOperationInput

    class GraderStringCheckDict(TypedDict, total=False):
        type: Required[Literal['string_check']]
        """Tells this object from others that can stand in its place: always `string_check`."""
        name: Required[str]
        """Name of the grader string check."""
        input: Required[str]
        """The text to score, usually `{{sample.output_text}}`."""
        reference: Required[str]
        """The text to compare with."""
        operation: Required[GraderStringCheckOperationInput]
        """How to compare: `eq` equal, `ne` not equal, `like` contains, `ilike` contains in either case."""


@model
class GraderStringCheck(Base):
    """Compares two texts; the score is 1 or 0."""

    type: Literal['string_check']
    """Tells this object from others that can stand in its place: always `string_check`."""
    name: str
    """Name of the grader string check."""
    input: str
    """The text to score, usually `{{sample.output_text}}`."""
    reference: str
    """The text to compare with."""
    operation: GraderStringCheckOperation
    """How to compare: `eq` equal, `ne` not equal, `like` contains, `ilike` contains in either case."""
    _tags = {'type': 'string_check'}
