"""Create a container"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="CreateContainer",
    method="POST",
    path="/containers",
    body={
        "name": "name",
        "file_ids": "file_ids",
        "expires_after": "expires_after",
        "skills": "skills",
        "memory_limit": "memory_limit",
        "network_policy": "network_policy",
    },
    required=("name",),
    bodies=("application/json",),
    result="ContainerResource",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
