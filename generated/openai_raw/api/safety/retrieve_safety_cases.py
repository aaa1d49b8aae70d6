"""Retrieve a safety case"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="retrieveSafetyCases",
    method="GET",
    path="/safety/cases/{id}",
    result="SafetyCase",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "id")
