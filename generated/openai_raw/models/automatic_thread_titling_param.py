from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict

    class AutomaticThreadTitlingParamDict(TypedDict, total=False):
        enabled: bool
        """Whether the automatic thread titling is in force."""


@model
class AutomaticThreadTitlingParam(Base):
    """Whether threads get titles by themselves."""

    enabled: bool | None = absent
    """Whether the automatic thread titling is in force."""
