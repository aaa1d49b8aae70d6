from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class CreateEvalItemObjectDict(TypedDict, total=False):
        role: Required[str]
        """Who speaks: `system`, `assistant`, `user`, ..."""
        content: Required[str]
        """The text, with `{{item...}}` to fill in."""


@model
class CreateEvalItemObject(Base):
    """A message to the model."""

    role: str
    """Who speaks: `system`, `assistant`, `user`, ..."""
    content: str
    """The text, with `{{item...}}` to fill in."""
