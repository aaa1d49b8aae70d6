from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class BetaComputerCallSafetyCheckParamDict(TypedDict, total=False):
        id: Required[str]
        """Id of the computer call safety check."""
        code: str | None
        message: str | None


@model
class BetaComputerCallSafetyCheckParam(Base):
    """The value of `BetaComputerCallOutputItemParam.acknowledged_safety_checks`,
    `BetaComputerToolCall.pending_safety_checks` and others."""

    id: str
    """Id of the computer call safety check."""
    code: str | None = None
    message: str | None = None
