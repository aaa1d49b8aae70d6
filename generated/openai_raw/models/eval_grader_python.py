from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class EvalGraderPythonDict(TypedDict, total=False):
        type: Required[Literal['python']]
        """Tells this object from others that can stand in its place: always `python`."""
        name: Required[str]
        """Name of the eval grader python."""
        source: Required[str]
        image_tag: str
        pass_threshold: float


@model
class EvalGraderPython(Base):
    """The value of `CreateEvalRequest.testing_criteria` and `Eval.testing_criteria`."""

    type: Literal['python']
    """Tells this object from others that can stand in its place: always `python`."""
    name: str
    """Name of the eval grader python."""
    source: str
    image_tag: str | None = absent
    pass_threshold: float | None = absent
    _tags = {'type': 'python'}
