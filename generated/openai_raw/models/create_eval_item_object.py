from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class CreateEvalItemObjectDict(TypedDict, total=False):
        role: Required[str]
        content: Required[str]


@model
class CreateEvalItemObject(Base):
    """Create eval item object."""

    role: str
    content: str
