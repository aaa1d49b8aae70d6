from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class ComputerCallSafetyCheckParamDict(TypedDict, total=False):
        id: Required[str]
        """Id of the computer call safety check."""
        code: str | None
        """Which kind of check it is."""
        message: str | None
        """What to confirm, in words."""


@model
class ComputerCallSafetyCheckParam(Base):
    """Something to confirm before the model goes on."""

    id: str
    """Id of the computer call safety check."""
    code: str | None = None
    """Which kind of check it is."""
    message: str | None = None
    """What to confirm, in words."""
