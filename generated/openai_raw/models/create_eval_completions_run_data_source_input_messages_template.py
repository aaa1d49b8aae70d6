from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.easy_input_message import EasyInputMessage, EasyInputMessageDict
    from ..models.eval_item import EvalItem, EvalItemDict

    class CreateEvalCompletionsRunDataSourceInputMessagesTemplateDict(TypedDict, total=False):
        type: Required[Literal['template']]
        """Tells this object from others that can stand in its place: always `template`."""
        template: Required[Sequence[EasyInputMessage | EasyInputMessageDict | EvalItem | EvalItemDict]]
        """The messages."""


@model
class CreateEvalCompletionsRunDataSourceInputMessagesTemplate(Base):
    """What to ask, as messages with `{{item...}}` to fill in."""

    type: Literal['template']
    """Tells this object from others that can stand in its place: always `template`."""
    template: list[EasyInputMessage | EvalItem]
    """The messages."""

    _nested = {'template': [('role', {'user': ['EasyInputMessage', 'EvalItem'], 'assistant': ['EasyInputMessage', 'EvalItem'], 'system': ['EasyInputMessage', 'EvalItem'], 'developer': ['EasyInputMessage', 'EvalItem']})]}
    _tags = {'type': 'template'}
