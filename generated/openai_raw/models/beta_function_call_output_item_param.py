from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.beta_agent_tag_param import BetaAgentTagParam, BetaAgentTagParamDict
    from ..models.beta_function_call_item_status import BetaFunctionCallItemStatus, BetaFunctionCallItemStatusInput
    from ..models.beta_input_file_content_param import BetaInputFileContentParam, BetaInputFileContentParamDict
    from ..models.beta_input_image_content_param_auto_param import BetaInputImageContentParamAutoParam, BetaInputImageContentParamAutoParamDict
    from ..models.beta_input_text_content_param import BetaInputTextContentParam, BetaInputTextContentParamDict
    from ..unions import BetaToolCallCallerParam, BetaToolCallCallerParamInput

    class BetaFunctionCallOutputItemParamDict(TypedDict, total=False):
        agent: BetaAgentTagParam | BetaAgentTagParamDict | None
        id: str | None
        call_id: str | None
        type: Required[Literal['function_call_output']]
        output: Required[str | Sequence[BetaInputTextContentParam | BetaInputTextContentParamDict | BetaInputImageContentParamAutoParam | BetaInputImageContentParamAutoParamDict | BetaInputFileContentParam | BetaInputFileContentParamDict]]
        name: str | None
        namespace: str | None
        caller: BetaToolCallCallerParamInput | None
        status: BetaFunctionCallItemStatusInput | None


@model
class BetaFunctionCallOutputItemParam(Base):
    """Beta function call output item param."""

    agent: BetaAgentTagParam | None = None
    id: str | None = None
    call_id: str | None = None
    type: Literal['function_call_output']
    output: str | list[BetaInputTextContentParam | BetaInputImageContentParamAutoParam | BetaInputFileContentParam]
    name: str | None = None
    namespace: str | None = None
    caller: BetaToolCallCallerParam | None = None
    status: BetaFunctionCallItemStatus | None = None

    _nested = {'agent': 'BetaAgentTagParam', 'output': [('type', {'input_text': 'BetaInputTextContentParam', 'input_image': 'BetaInputImageContentParamAutoParam', 'input_file': 'BetaInputFileContentParam'})], 'caller': ('type', {'direct': 'BetaDirectToolCallCallerParam', 'program': 'BetaProgramToolCallCallerParam'})}
    _tags = {'type': 'function_call_output'}
