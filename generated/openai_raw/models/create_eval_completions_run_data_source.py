from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.create_eval_completions_run_data_source_input_messages_item_reference import CreateEvalCompletionsRunDataSourceInputMessagesItemReference, CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceDict
    from ..models.create_eval_completions_run_data_source_input_messages_template import CreateEvalCompletionsRunDataSourceInputMessagesTemplate, CreateEvalCompletionsRunDataSourceInputMessagesTemplateDict
    from ..models.create_eval_completions_run_data_source_sampling_params import CreateEvalCompletionsRunDataSourceSamplingParams, CreateEvalCompletionsRunDataSourceSamplingParamsDict
    from ..models.eval_jsonl_file_content_source import EvalJsonlFileContentSource, EvalJsonlFileContentSourceDict
    from ..models.eval_jsonl_file_id_source import EvalJsonlFileIdSource, EvalJsonlFileIdSourceDict
    from ..models.eval_stored_completions_source import EvalStoredCompletionsSource, EvalStoredCompletionsSourceDict

    class CreateEvalCompletionsRunDataSourceDict(TypedDict, total=False):
        type: Required[Literal['completions']]
        """Tells this object from others that can stand in its place: always `completions`. Default: `completions`."""
        input_messages: CreateEvalCompletionsRunDataSourceInputMessagesTemplate | CreateEvalCompletionsRunDataSourceInputMessagesTemplateDict | CreateEvalCompletionsRunDataSourceInputMessagesItemReference | CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceDict
        """What to ask, as a template or a field of the data."""
        sampling_params: CreateEvalCompletionsRunDataSourceSamplingParams | CreateEvalCompletionsRunDataSourceSamplingParamsDict
        """How the model answers."""
        model: str
        """The model to use, such as `gpt-5.4-mini`."""
        source: Required[EvalJsonlFileContentSource | EvalJsonlFileContentSourceDict | EvalJsonlFileIdSource | EvalJsonlFileIdSourceDict | EvalStoredCompletionsSource | EvalStoredCompletionsSourceDict]
        """Where the data comes from."""


@model
class CreateEvalCompletionsRunDataSource(Base):
    """A model is asked through Chat Completions."""

    type: Literal['completions']
    """Tells this object from others that can stand in its place: always `completions`. Default: `completions`."""
    input_messages: CreateEvalCompletionsRunDataSourceInputMessagesTemplate | CreateEvalCompletionsRunDataSourceInputMessagesItemReference | None = absent
    """What to ask, as a template or a field of the data."""
    sampling_params: CreateEvalCompletionsRunDataSourceSamplingParams | None = absent
    """How the model answers."""
    model: str | None = absent
    """The model to use, such as `gpt-5.4-mini`."""
    source: EvalJsonlFileContentSource | EvalJsonlFileIdSource | EvalStoredCompletionsSource
    """Where the data comes from."""

    _nested = {'input_messages': ('type', {'template': 'CreateEvalCompletionsRunDataSourceInputMessagesTemplate', 'item_reference': 'CreateEvalCompletionsRunDataSourceInputMessagesItemReference'}), 'sampling_params': 'CreateEvalCompletionsRunDataSourceSamplingParams', 'source': ('type', {'file_content': 'EvalJsonlFileContentSource', 'file_id': 'EvalJsonlFileIdSource', 'stored_completions': 'EvalStoredCompletionsSource'})}
    _tags = {'type': 'completions'}
