from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class ContextManagementParamDict(TypedDict, total=False):
        type: Required[str]
        compact_threshold: int | None


@model
class ContextManagementParam(Base):
    """Context management param."""

    type: str
    compact_threshold: int | None = None
