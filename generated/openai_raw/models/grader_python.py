from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class GraderPythonDict(TypedDict, total=False):
        type: Required[Literal['python']]
        """Tells this object from others that can stand in its place: always `python`."""
        name: Required[str]
        """Name of the grader python."""
        source: Required[str]
        image_tag: str


@model
class GraderPython(Base):
    """The value of `FineTuneReinforcementMethod.grader`, `GraderMulti.graders` and others."""

    type: Literal['python']
    """Tells this object from others that can stand in its place: always `python`."""
    name: str
    """Name of the grader python."""
    source: str
    image_tag: str | None = absent
    _tags = {'type': 'python'}
