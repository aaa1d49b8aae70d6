from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class LocalSkillParamDict(TypedDict, total=False):
        name: Required[str]
        description: Required[str]
        path: Required[str]


@model
class LocalSkillParam(Base):
    """Local skill param."""

    name: str
    description: str
    path: str
