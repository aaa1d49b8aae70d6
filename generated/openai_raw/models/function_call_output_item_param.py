from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.function_call_item_status import FunctionCallItemStatus, FunctionCallItemStatusInput
    from ..models.input_file_content_param import InputFileContentParam, InputFileContentParamDict
    from ..models.input_image_content_param_auto_param import InputImageContentParamAutoParam, InputImageContentParamAutoParamDict
    from ..models.input_text_content_param import InputTextContentParam, InputTextContentParamDict
    from ..unions import ToolCallCallerParam, ToolCallCallerParamInput

    class FunctionCallOutputItemParamDict(TypedDict, total=False):
        id: str | None
        call_id: str | None
        type: Required[Literal['function_call_output']]
        output: Required[str | Sequence[InputTextContentParam | InputTextContentParamDict | InputImageContentParamAutoParam | InputImageContentParamAutoParamDict | InputFileContentParam | InputFileContentParamDict]]
        name: str | None
        namespace: str | None
        caller: ToolCallCallerParamInput | None
        status: FunctionCallItemStatusInput | None


@model
class FunctionCallOutputItemParam(Base):
    """Function call output item param."""

    id: str | None = None
    call_id: str | None = None
    type: Literal['function_call_output']
    output: str | list[InputTextContentParam | InputImageContentParamAutoParam | InputFileContentParam]
    name: str | None = None
    namespace: str | None = None
    caller: ToolCallCallerParam | None = None
    status: FunctionCallItemStatus | None = None

    _nested = {'output': [('type', {'input_text': 'InputTextContentParam', 'input_image': 'InputImageContentParamAutoParam', 'input_file': 'InputFileContentParam'})], 'caller': ('type', {'direct': 'DirectToolCallCallerParam', 'program': 'ProgramToolCallCallerParam'})}
    _tags = {'type': 'function_call_output'}
