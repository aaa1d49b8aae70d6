"""Create an eval"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="createEval",
    method="POST",
    path="/evals",
    body={
        "name": "name",
        "metadata": "metadata",
        "data_source_config": "data_source_config",
        "testing_criteria": "testing_criteria",
    },
    required=("data_source_config", "testing_criteria"),
    bodies=("application/json",),
    result="Eval",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
