"""What requests take instead of the models in ``models.create_eval_responses_run_data_source``, for type checkers
only."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

from ..dicts.eval_item import EvalItemDict
from ..dicts.eval_jsonl_file_content_source import EvalJsonlFileContentSourceDict
from ..dicts.eval_jsonl_file_id_source import EvalJsonlFileIdSourceDict
from ..models.create_eval_responses_run_data_source import (
    CreateEvalResponsesRunDataSourceInputMessagesItemReference,
    CreateEvalResponsesRunDataSourceInputMessagesTemplate,
    CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItem,
    CreateEvalResponsesRunDataSourceSamplingParams,
    CreateEvalResponsesRunDataSourceSamplingParamsText,
    EvalResponsesSource,
)
from ..models.eval_item import EvalItem
from ..models.eval_jsonl_file_content_source import EvalJsonlFileContentSource
from ..models.eval_jsonl_file_id_source import EvalJsonlFileIdSource
from ..unions import ReasoningEffortInput, TextResponseFormatConfigurationInput, ToolInput

class CreateEvalResponsesRunDataSourceDict(TypedDict, total=False):
    type: Required[Literal["responses"]]
    """Tells this object from others that can stand in its place: always `responses`. Default: `responses`."""
    input_messages: (
        CreateEvalResponsesRunDataSourceInputMessagesTemplate
        | CreateEvalResponsesRunDataSourceInputMessagesTemplateDict
        | CreateEvalResponsesRunDataSourceInputMessagesItemReference
        | CreateEvalResponsesRunDataSourceInputMessagesItemReferenceDict
    )
    """What to ask, as a template or a field of the data."""
    sampling_params: CreateEvalResponsesRunDataSourceSamplingParams | CreateEvalResponsesRunDataSourceSamplingParamsDict
    """How the model answers."""
    model: str
    """The model to use, such as `gpt-5.4-mini`."""
    source: Required[
        EvalJsonlFileContentSource
        | EvalJsonlFileContentSourceDict
        | EvalJsonlFileIdSource
        | EvalJsonlFileIdSourceDict
        | EvalResponsesSource
        | EvalResponsesSourceDict
    ]
    """Where the data comes from."""

class CreateEvalResponsesRunDataSourceInputMessagesTemplateDict(TypedDict, total=False):
    type: Required[Literal["template"]]
    """Tells this object from others that can stand in its place: always `template`."""
    template: Required[
        Sequence[
            CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItem
            | CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItemDict
            | EvalItem
            | EvalItemDict
        ]
    ]
    """The messages."""

class CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItemDict(TypedDict, total=False):
    role: Required[str]
    """Who speaks: `system`, `assistant`, `user`, ..."""
    content: Required[str]
    """The text, with `{{item...}}` to fill in."""

class CreateEvalResponsesRunDataSourceInputMessagesItemReferenceDict(TypedDict, total=False):
    type: Required[Literal["item_reference"]]
    """Tells this object from others that can stand in its place: always `item_reference`."""
    item_reference: Required[str]
    """The field that holds the messages, such as `item.input`."""

class CreateEvalResponsesRunDataSourceSamplingParamsDict(TypedDict, total=False):
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
    tools: Sequence[ToolInput]
    """The tools that the model may call."""
    text: CreateEvalResponsesRunDataSourceSamplingParamsText | CreateEvalResponsesRunDataSourceSamplingParamsTextDict
    """Format of the text in the answer."""

class CreateEvalResponsesRunDataSourceSamplingParamsTextDict(TypedDict, total=False):
    format: TextResponseFormatConfigurationInput
    """The form of the answer: plain text, or JSON that fits a schema."""

class EvalResponsesSourceDict(TypedDict, total=False):
    type: Required[Literal["responses"]]
    """Tells this object from others that can stand in its place: always `responses`."""
    metadata: Mapping[str, Any] | None
    """Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them."""
    model: str | None
    """The model to use, such as `gpt-5.4-mini`."""
    instructions_search: str | None
    """Only responses whose instructions contain this; None for any."""
    created_after: int | None
    """Only what was created after this moment, in Unix seconds; None for no such limit."""
    created_before: int | None
    """Only what was created before this moment, in Unix seconds; None for no such limit."""
    reasoning_effort: ReasoningEffortInput | None
    """How much a reasoning model thinks before it answers; null is as good as leaving it out. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`."""
    temperature: float | None
    """How freely the model chooses among likely tokens, 0 to 2: lower is more predictable. Change this or `top_p`,
    not both."""
    top_p: float | None
    """Choose only among the likeliest tokens whose probabilities add up to this share, 0 to 1. Change this or
    `temperature`, not both."""
    users: Sequence[str] | None
    """Only responses for these end users; None for all."""
    tools: Sequence[str] | None
    """The tools that the model may call."""
