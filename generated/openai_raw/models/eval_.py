from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.eval_custom_data_source_config import EvalCustomDataSourceConfig
    from ..models.eval_grader_python import EvalGraderPython
    from ..models.eval_grader_score_model import EvalGraderScoreModel
    from ..models.eval_grader_text_similarity import EvalGraderTextSimilarity
    from ..models.eval_logs_data_source_config import EvalLogsDataSourceConfig
    from ..models.eval_stored_completions_data_source_config import EvalStoredCompletionsDataSourceConfig
    from ..models.grader_label_model import GraderLabelModel
    from ..models.grader_string_check import GraderStringCheck
    from ..unions import Metadata


@model
class Eval(Base):
    """What is measured: the form of the data, and the criteria."""

    object: Literal['eval']
    """The kind of object: always `eval`."""
    id: str
    """Id of the eval."""
    name: str
    """Name of the eval."""
    data_source_config: EvalCustomDataSourceConfig | EvalLogsDataSourceConfig | EvalStoredCompletionsDataSourceConfig
    """The form of the data that runs are fed with."""
    testing_criteria: list[GraderLabelModel | GraderStringCheck | EvalGraderTextSimilarity | EvalGraderPython | EvalGraderScoreModel]
    """Graders that each answer is tested by."""
    created_at: int
    """When the eval was created, in Unix seconds."""
    metadata: Metadata
    """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most 512.
    They come back with the object and can be filtered by."""

    _nested = {'data_source_config': ('type', {'custom': 'EvalCustomDataSourceConfig', 'logs': 'EvalLogsDataSourceConfig', 'stored_completions': 'EvalStoredCompletionsDataSourceConfig'}), 'testing_criteria': [('type', {'label_model': 'GraderLabelModel', 'string_check': 'GraderStringCheck', 'text_similarity': 'EvalGraderTextSimilarity', 'python': 'EvalGraderPython', 'score_model': 'EvalGraderScoreModel'})]}
    _tags = {'object': 'eval'}
