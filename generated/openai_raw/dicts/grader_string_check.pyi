"""What requests take instead of the models in ``models.grader_string_check``, for type checkers only."""

from typing import Literal, Required, TypedDict

from ..models.grader_string_check import GraderStringCheckOperationInput

class GraderStringCheckDict(TypedDict, total=False):
    type: Required[Literal["string_check"]]
    """Tells this object from others that can stand in its place: always `string_check`."""
    name: Required[str]
    """Name of the grader string check."""
    input: Required[str]
    """The text to score, usually `{{sample.output_text}}`."""
    reference: Required[str]
    """The text to compare with."""
    operation: Required[GraderStringCheckOperationInput]
    """How to compare: `eq` equal, `ne` not equal, `like` contains, `ilike` contains in either case."""
