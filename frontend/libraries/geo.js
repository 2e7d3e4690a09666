// The map: projections, paths, and countries out of a topology.
export { geoArea, geoBounds, geoCentroid, geoContains, geoDistance, geoEqualEarth, geoEqualEarthRaw, geoGraticule10, geoPath } from "d3-geo";
export { feature, mesh } from "topojson-client";
