from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class BetaContextManagementParamDict(TypedDict, total=False):
        type: Required[str]
        compact_threshold: int | None
        """At least 1000."""


@model
class BetaContextManagementParam(Base):
    """The value of `BetaResponsesClientEventResponseCreate.context_management` and
    `BetaCreateResponse.context_management`."""

    type: str
    compact_threshold: int | None = None
    """At least 1000."""
