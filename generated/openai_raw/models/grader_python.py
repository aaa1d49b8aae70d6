from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class GraderPythonDict(TypedDict, total=False):
        type: Required[Literal['python']]
        name: Required[str]
        source: Required[str]
        image_tag: str


@model
class GraderPython(Base):
    """Grader python."""

    type: Literal['python']
    name: str
    source: str
    image_tag: str | None = absent
    _tags = {'type': 'python'}
