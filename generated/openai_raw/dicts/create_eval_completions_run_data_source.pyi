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
    """Discriminator: always `completions`. Default: `completions`."""
    input_messages: (
        CreateEvalCompletionsRunDataSourceInputMessagesTemplate
        | CreateEvalCompletionsRunDataSourceInputMessagesTemplateDict
        | CreateEvalCompletionsRunDataSourceInputMessagesItemReference
        | CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceDict
    )
    """Input messages, as a template or a field of the data."""
    sampling_params: (
        CreateEvalCompletionsRunDataSourceSamplingParams | CreateEvalCompletionsRunDataSourceSamplingParamsDict
    )
    """Sampling parameters of the model."""
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
    """Source of the data."""

class CreateEvalCompletionsRunDataSourceInputMessagesTemplateDict(TypedDict, total=False):
    type: Required[Literal["template"]]
    """Discriminator: always `template`."""
    template: Required[Sequence[EasyInputMessage | EasyInputMessageDict | EvalItem | EvalItemDict]]
    """The messages, with placeholders."""

class CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceDict(TypedDict, total=False):
    type: Required[Literal["item_reference"]]
    """Discriminator: always `item_reference`."""
    item_reference: Required[str]
    """Field with the messages, such as `item.input`."""

class CreateEvalCompletionsRunDataSourceSamplingParamsDict(TypedDict, total=False):
    reasoning_effort: ReasoningEffortInput
    """Reasoning effort; less is faster and uses fewer tokens. None is the same as omitting it. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`. Default: `medium`."""
    temperature: float
    """Sampling temperature, from 0 to 2. Lower values give more predictable output. Change this or `top_p`, not
    both. Default: `1`."""
    max_completion_tokens: int
    """Maximum number of tokens the run may generate in all its turns. If it needs more, it ends as `incomplete`."""
    top_p: float
    """Nucleus sampling, from 0 to 1: with 0.1, only tokens in the top 10 % of probability mass are considered.
    Change this or `temperature`, not both. Default: `1`."""
    seed: int
    """Seed for best-effort determinism: identical requests with the same seed usually give the same result.
    Default: `42`."""
    response_format: (
        ResponseFormatText
        | ResponseFormatTextDict
        | ResponseFormatJsonSchema
        | ResponseFormatJsonSchemaDict
        | ResponseFormatJsonObject
        | ResponseFormatJsonObjectDict
    )
    """Format of the answer: plain text or JSON."""
    tools: Sequence[ChatCompletionTool | ChatCompletionToolDict]
    """Tools the model may call."""

class EvalStoredCompletionsSourceDict(TypedDict, total=False):
    type: Required[Literal["stored_completions"]]
    """Discriminator: always `stored_completions`. Default: `stored_completions`."""
    metadata: MetadataInput
    """Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at
    most 64 characters, values at most 512."""
    model: str | None
    """The model to use, such as `gpt-5.4-mini`."""
    created_after: int | None
    """Select only results created after this time, in Unix seconds."""
    created_before: int | None
    """Select only results created before this time, in Unix seconds."""
    limit: int | None
    """Maximum number of completions to use."""
