from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.grader_string_check_operation import GraderStringCheckOperation, GraderStringCheckOperationInput

    class GraderStringCheckDict(TypedDict, total=False):
        type: Required[Literal['string_check']]
        name: Required[str]
        input: Required[str]
        reference: Required[str]
        operation: Required[GraderStringCheckOperationInput]


@model
class GraderStringCheck(Base):
    """Grader string check."""

    type: Literal['string_check']
    name: str
    input: str
    reference: str
    operation: GraderStringCheckOperation
    _tags = {'type': 'string_check'}
