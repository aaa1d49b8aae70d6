"""What requests take instead of the models in ``models.grader_string_check``, for type checkers only."""

from typing import Literal, Required, TypedDict

from ..models.grader_string_check import GraderStringCheckOperationInput

class GraderStringCheckDict(TypedDict, total=False):
    type: Required[Literal["string_check"]]
    """Discriminator: always `string_check`."""
    name: Required[str]
    """Name of the grader."""
    input: Required[str]
    """The text to score, usually `{{sample.output_text}}`."""
    reference: Required[str]
    """The text to compare with."""
    operation: Required[GraderStringCheckOperationInput]
    """Comparison: `eq` equal, `ne` not equal, `like` contains, `ilike` contains, ignoring case."""
