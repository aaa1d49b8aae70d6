from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class DecisionChoiceOptionDict(TypedDict, total=False):
        value: Required[str | bool]
        description: str


@model
class DecisionChoiceOption(Base):
    """Decision choice option."""

    value: str | bool
    description: str | None = absent
