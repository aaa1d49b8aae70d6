"""What requests take instead of the models in ``models.create_eval_completions_run_data_source``, for type
checkers only."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..dicts.chat_completion_tool import ChatCompletionToolDict
from ..dicts.easy_input_message import EasyInputMessageDict
from ..dicts.eval_item import EvalItemDict
from ..dicts.eval_jsonl_file_content_source import EvalJsonlFileContentSourceDict
from ..dicts.eval_jsonl_file_id_source import EvalJsonlFileIdSourceDict
from ..dicts.response_format_json_object import ResponseFormatJsonObjectDict
from ..dicts.response_format_json_schema import ResponseFormatJsonSchemaDict
from ..dicts.response_format_text import ResponseFormatTextDict
from ..models.chat_completion_tool import ChatCompletionTool
from ..models.create_eval_completions_run_data_source import (
    CreateEvalCompletionsRunDataSourceInputMessagesItemReference,
    CreateEvalCompletionsRunDataSourceInputMessagesTemplate,
    CreateEvalCompletionsRunDataSourceSamplingParams,
    EvalStoredCompletionsSource,
)
from ..models.easy_input_message import EasyInputMessage
from ..models.eval_item import EvalItem
from ..models.eval_jsonl_file_content_source import EvalJsonlFileContentSource
from ..models.eval_jsonl_file_id_source import EvalJsonlFileIdSource
from ..models.response_format_json_object import ResponseFormatJsonObject
from ..models.response_format_json_schema import ResponseFormatJsonSchema
from ..models.response_format_text import ResponseFormatText
from ..unions import MetadataInput, ReasoningEffortInput

class CreateEvalCompletionsRunDataSourceDict(TypedDict, total=False):
    type: Required[Literal["completions"]]
    """Tells this object from others that can stand in its place: always `completions`. Default: `completions`."""
    input_messages: (
        CreateEvalCompletionsRunDataSourceInputMessagesTemplate
        | CreateEvalCompletionsRunDataSourceInputMessagesTemplateDict
        | CreateEvalCompletionsRunDataSourceInputMessagesItemReference
        | CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceDict
    )
    """What to ask, as a template or a field of the data."""
    sampling_params: (
        CreateEvalCompletionsRunDataSourceSamplingParams | CreateEvalCompletionsRunDataSourceSamplingParamsDict
    )
    """How the model answers."""
    model: str
    """The model to use, such as `gpt-5.4-mini`."""
    source: Required[
        EvalJsonlFileContentSource
        | EvalJsonlFileContentSourceDict
        | EvalJsonlFileIdSource
        | EvalJsonlFileIdSourceDict
        | EvalStoredCompletionsSource
        | EvalStoredCompletionsSourceDict
    ]
    """Where the data comes from."""

class CreateEvalCompletionsRunDataSourceInputMessagesTemplateDict(TypedDict, total=False):
    type: Required[Literal["template"]]
    """Tells this object from others that can stand in its place: always `template`."""
    template: Required[Sequence[EasyInputMessage | EasyInputMessageDict | EvalItem | EvalItemDict]]
    """The messages."""

class CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceDict(TypedDict, total=False):
    type: Required[Literal["item_reference"]]
    """Tells this object from others that can stand in its place: always `item_reference`."""
    item_reference: Required[str]
    """The field that holds the messages, such as `item.input`."""

class CreateEvalCompletionsRunDataSourceSamplingParamsDict(TypedDict, total=False):
    reasoning_effort: ReasoningEffortInput
    """How much a reasoning model thinks before it answers; null is as good as leaving it out. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`. Default: `medium`."""
    temperature: float
    """How freely the model chooses among likely tokens, 0 to 2: lower is more predictable. Change this or `top_p`,
    not both. Default: `1`."""
    max_completion_tokens: int
    """The most tokens that the run may generate over all its turns; past that it ends as `incomplete`."""
    top_p: float
    """Choose only among the likeliest tokens whose probabilities add up to this share, 0 to 1. Change this or
    `temperature`, not both. Default: `1`."""
    seed: int
    """Equal requests with the same seed tend to give equal answers; nothing guarantees it. Default: `42`."""
    response_format: (
        ResponseFormatText
        | ResponseFormatTextDict
        | ResponseFormatJsonSchema
        | ResponseFormatJsonSchemaDict
        | ResponseFormatJsonObject
        | ResponseFormatJsonObjectDict
    )
    """The form of the answer: plain text or JSON."""
    tools: Sequence[ChatCompletionTool | ChatCompletionToolDict]
    """The tools that the model may call."""

class EvalStoredCompletionsSourceDict(TypedDict, total=False):
    type: Required[Literal["stored_completions"]]
    """Tells this object from others that can stand in its place: always `stored_completions`. Default:
    `stored_completions`."""
    metadata: MetadataInput
    """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most 512.
    They come back with the object and can be filtered by."""
    model: str | None
    """The model to use, such as `gpt-5.4-mini`."""
    created_after: int | None
    """Only what was created after this moment, in Unix seconds; None for no such limit."""
    created_before: int | None
    """Only what was created before this moment, in Unix seconds; None for no such limit."""
    limit: int | None
    """The most completions to take; None for all."""
