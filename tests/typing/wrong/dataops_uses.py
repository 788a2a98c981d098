"""Wrong uses of the DataOps.live clients: every line marked so must be refused by every checker, and no other line."""

from towpath import AsyncDataOps, DataOps
from towpath_wire.dataops import Project


def misused(dataops: DataOps, project: Project) -> None:
    DataOps(5)  # wrong
    DataOps(api_key="x")  # wrong
    dataops.projects[1.5]  # wrong
    dataops.projects["group/name"].nmae  # wrong
    dataops.projects.create({"nmae": "x"})  # wrong
    dataops.projects.create({"name": 5})  # wrong
    dataops.projects.create({"name": "x"}, content_type="text/plain")  # wrong
    dataops.projects.list(order_by="nmae")  # wrong
    dataops.projects.list().path  # wrong
    dataops.pipelines.run(project)  # wrong
    dataops.pipelines.run(project, "main", variables={"A": 1})  # wrong
    dataops.pipelines.run(project, "main", variables=[("A", "1")])  # wrong
    dataops.pipelines.run(project, "main", trigger_token=5)  # wrong
    dataops.pipelines.run(project, "main", wait=True).statsu  # wrong
    dataops.pipelines.wait(project, "708001")  # wrong
    dataops.pipelines.trigger(21816, {"ref": "main"})  # wrong
    dataops.pipelines.trigger(21816, {"token": "t", "ref": "main", "variables": {"A": 1}})  # wrong
    dataops.pipelines.list(21816, status="finished")  # wrong
    dataops.schedules.create(21816, {"description": "x", "ref": "main"})  # wrong
    dataops.schedules.delete(21816)  # wrong
    number: str = dataops.projects["group/name"].id  # wrong
    print(number)


async def forgotten(dataops: AsyncDataOps) -> None:
    dataops.projects["group/name"].name  # wrong
    dataops.pipelines.run("group/name", "main").status  # wrong
    for _ in dataops.projects.list():  # wrong
        pass
