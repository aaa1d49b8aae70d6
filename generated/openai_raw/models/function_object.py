from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Required, TypedDict
    from ..unions import FunctionParameters, FunctionParametersInput

    class FunctionObjectDict(TypedDict, total=False):
        description: str
        name: Required[str]
        parameters: FunctionParametersInput
        strict: bool | None


@model
class FunctionObject(Base):
    """Function object."""

    description: str | None = absent
    name: str
    parameters: FunctionParameters | None = absent
    strict: bool | None = None
