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
        template: Required[Sequence[EasyInputMessage | EasyInputMessageDict | EvalItem | EvalItemDict]]


@model
class CreateEvalCompletionsRunDataSourceInputMessagesTemplate(Base):
    """Create eval completions run data source input messages template."""

    type: Literal['template']
    template: list[EasyInputMessage | EvalItem]

    _nested = {'template': [('role', {'user': ['EasyInputMessage', 'EvalItem'], 'assistant': ['EasyInputMessage', 'EvalItem'], 'system': ['EasyInputMessage', 'EvalItem'], 'developer': ['EasyInputMessage', 'EvalItem']})]}
    _tags = {'type': 'template'}
