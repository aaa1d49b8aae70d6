from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class EvalGraderPythonDict(TypedDict, total=False):
        type: Required[Literal['python']]
        name: Required[str]
        source: Required[str]
        image_tag: str
        pass_threshold: float


@model
class EvalGraderPython(Base):
    """Eval grader python."""

    type: Literal['python']
    name: str
    source: str
    image_tag: str | None = absent
    pass_threshold: float | None = absent
    _tags = {'type': 'python'}
