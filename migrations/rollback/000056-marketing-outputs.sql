drop table marketing.outputs;
drop type marketing.output_format;
