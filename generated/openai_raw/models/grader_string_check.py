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
        reference: Required[str]
        operation: Required[GraderStringCheckOperationInput]
        """Values: `eq`, `ne`, `like`, `ilike`."""


@model
class GraderStringCheck(Base):
    """The value of `CreateEvalRequest.testing_criteria`, `Eval.testing_criteria` and others."""

    type: Literal['string_check']
    """Tells this object from others that can stand in its place: always `string_check`."""
    name: str
    """Name of the grader string check."""
    input: str
    reference: str
    operation: GraderStringCheckOperation
    """Values: `eq`, `ne`, `like`, `ilike`."""
    _tags = {'type': 'string_check'}
