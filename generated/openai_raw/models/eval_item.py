from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.eval_item_role import EvalItemRole, EvalItemRoleInput
    from ..unions import EvalItemContent, EvalItemContentInput

    class EvalItemDict(TypedDict, total=False):
        role: Required[EvalItemRoleInput]
        content: Required[EvalItemContentInput]
        type: Literal['message']


@model
class EvalItem(Base):
    """Eval item."""

    role: EvalItemRole
    content: EvalItemContent
    type: Literal['message'] | None = absent

    _nested = {'content': 'EvalItemContent'}
    _tags = {'role': ('user', 'assistant', 'system', 'developer'), 'type': 'message'}
