from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.eval_item_role import EvalItemRole, EvalItemRoleInput
    from ..unions import EvalItemContent, EvalItemContentInput

    class EvalItemDict(TypedDict, total=False):
        role: Required[EvalItemRoleInput]
        """Who speaks. Values: `user`, `assistant`, `system`, `developer`."""
        content: Required[EvalItemContentInput]
        """What the message says or shows."""
        type: Literal['message']
        """Tells this object from others that can stand in its place: always `message`."""


@model
class EvalItem(Base):
    """A message to a model, with `{{...}}` to fill in."""

    role: EvalItemRole
    """Who speaks. Values: `user`, `assistant`, `system`, `developer`."""
    content: EvalItemContent
    """What the message says or shows."""
    type: Literal['message'] | None = absent
    """Tells this object from others that can stand in its place: always `message`."""

    _nested = {'content': 'EvalItemContent'}
    _tags = {'role': ('user', 'assistant', 'system', 'developer'), 'type': 'message'}
