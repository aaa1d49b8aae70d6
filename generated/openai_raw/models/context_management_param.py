from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class ContextManagementParamDict(TypedDict, total=False):
        type: Required[str]
        compact_threshold: int | None
        """At least 1000."""


@model
class ContextManagementParam(Base):
    """The value of `CreateResponse.context_management` and
    `ResponsesClientEventResponseCreate.context_management`."""

    type: str
    compact_threshold: int | None = None
    """At least 1000."""
