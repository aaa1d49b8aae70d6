from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class BetaComputerCallSafetyCheckParamDict(TypedDict, total=False):
        id: Required[str]
        code: str | None
        message: str | None


@model
class BetaComputerCallSafetyCheckParam(Base):
    """Beta computer call safety check param."""

    id: str
    code: str | None = None
    message: str | None = None
